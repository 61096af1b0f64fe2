"""What is around the pages: menus, keys, first hints, what the application says of itself."""
